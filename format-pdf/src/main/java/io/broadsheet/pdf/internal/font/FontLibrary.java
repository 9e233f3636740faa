package io.broadsheet.pdf.internal.font;

import io.broadsheet.MissingFontException;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.pdf.internal.font.FontStyle.Design;
import io.broadsheet.report.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The fonts at hand: those that the user named, then the bundled ones on the class path. Each is
 * read once, when it is first asked for; a library may be shared between threads.
 */
public final class FontLibrary {
  private final ClassLoader loader;
  private final Map<BundledFont, BundledFace> bundled;
  private final Map<FontPath, List<Typeface>> files;
  private final Map<String, List<Typeface>> families;

  /** A library of the bundled fonts. */
  public FontLibrary() {
    this(FontLibrary.class.getClassLoader());
  }

  FontLibrary(ClassLoader loader) {
    this(loader, atHand(loader), new ConcurrentHashMap<>(), Map.of());
  }

  private static Map<BundledFont, BundledFace> atHand(ClassLoader loader) {
    Map<BundledFont, BundledFace> atHand = new EnumMap<>(BundledFont.class);
    for (BundledFont font : BundledFont.values()) {
      if (loader.getResource(font.resource) != null) {
        atHand.put(font, new BundledFace(loader, font));
      }
    }
    return atHand;
  }

  private FontLibrary(
      ClassLoader loader,
      Map<BundledFont, BundledFace> bundled,
      Map<FontPath, List<Typeface>> files,
      Map<String, List<Typeface>> families) {
    this.loader = loader;
    this.bundled = bundled;
    this.files = files;
    this.families = families;
  }

  /** A font file as it stood when it was read; one that has changed since is read anew. */
  private record FontPath(Path file, long size, FileTime changed) {}

  /**
   * This library with fonts in front that are asked before the bundled ones, in the order given.
   * Files of one family (its weights and italics) go together; families drawn for readers of other
   * languages come last. What is read already stays shared.
   *
   * @param language that most of the text is in, as a BCP 47 tag, or empty
   * @throws UnreadableInputException if a file cannot be read or is no font for us
   */
  public FontLibrary with(List<Path> fonts, String language) {
    List<Typeface> faces = new ArrayList<>();
    fonts.forEach(font -> faces.addAll(read(font)));
    HanForm.of(language)
        .ifPresent(form -> faces.sort(Comparator.comparing(face -> !form.fits(face.family()))));
    Map<String, List<Typeface>> named = new LinkedHashMap<>();
    for (Typeface face : faces) {
      named.computeIfAbsent(face.family(), family -> new ArrayList<>()).add(face);
    }
    return new FontLibrary(loader, bundled, files, named);
  }

  /**
   * The faces for a style.
   *
   * @param han true for stories in Chinese or Japanese, whose punctuation stands in a square
   * @throws MissingFontException if there is no font at all
   */
  public FaceChain chain(FontStyle style, boolean han) {
    List<Supplier<? extends Face>> named = new ArrayList<>();
    for (List<Typeface> family : families.values()) {
      Typeface face = nearest(family, style);
      named.add(() -> face);
    }
    List<BundledFace> chinese = best(style, true, Design.SANS);
    List<BundledFace> latin = best(style, false, style.design());
    boolean ownLatin = han && style.design() == Design.SANS && !style.italic();
    List<Supplier<? extends Face>> western =
        ownLatin ? joined(named, chinese, latin) : joined(named, latin, chinese);
    List<Supplier<? extends Face>> other =
        han ? joined(named, chinese, latin) : joined(named, latin, chinese);
    if (western.isEmpty()) {
      throw new MissingFontException(
          Place.UNKNOWN,
          "there is no font to set text in",
          "add " + BundledFont.COORDINATES + " to the class path, or name font files");
    }
    return new FaceChain(western, other);
  }

  private static Typeface nearest(List<Typeface> family, FontStyle style) {
    return family.stream()
        .min(Comparator.comparingInt(face -> style.distance(face.measures())))
        .orElseThrow();
  }

  /** The nearest bundled face, if there is any. */
  private List<BundledFace> best(FontStyle style, boolean han, Design design) {
    return bundled.entrySet().stream()
        .filter(font -> font.getKey().han == han && font.getKey().design == design)
        .min(Comparator.comparingInt(font -> font.getKey().distance(style)))
        .map(font -> List.of(font.getValue()))
        .orElse(List.of());
  }

  private static List<Supplier<? extends Face>> joined(
      List<Supplier<? extends Face>> named, List<BundledFace> first, List<BundledFace> second) {
    List<Supplier<? extends Face>> all = new ArrayList<>(named);
    all.addAll(first);
    all.addAll(second);
    return all;
  }

  private List<Typeface> read(Path font) {
    try {
      FontPath key = new FontPath(font, Files.size(font), Files.getLastModifiedTime(font));
      List<Typeface> known = files.get(key);
      if (known == null) {
        known = FontFile.read(font.toString(), Files.readAllBytes(font));
        files.put(key, known);
      }
      return known;
    } catch (IOException e) {
      throw new UnreadableInputException(
          Place.of(font.toString()),
          "the font file cannot be read",
          "check the path and the right to read it",
          e);
    }
  }
}
