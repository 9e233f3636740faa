package io.broadsheet.docx.internal;

import io.broadsheet.docx.internal.read.Fields;
import io.broadsheet.xml.Xml;
import io.broadsheet.xml.XmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies elements of a template. What only newer programs understand is left out, of alternatives
 * the first is taken; what would fetch, run or embed something is noted, so that the part can be
 * left out.
 */
final class XmlCopy {
  private static final Map<String, String> PREFIXES =
      Map.of(
          Word.NAMESPACE,
          "w",
          Word.RELATIONSHIPS,
          "r",
          Word.DRAWING,
          "wp",
          Word.MAIN_DRAWING,
          "a",
          Word.PICTURE,
          "pic",
          "http://www.w3.org/XML/1998/namespace",
          "xml");
  private static final Set<String> DECLARED = Set.of("w", "r", "wp", "xml");
  private static final String NEWER = "http://schemas.microsoft.com/office/word/20";
  private static final String MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/";
  private static final Set<String> UNSAFE =
      Set.of("object", "control", "altChunk", "OLEObject", "subDoc");

  private static final int LONGEST_INSTRUCTION = 8000;

  private final XmlReader in;
  private final Xml out;
  private final Set<String> omitted;
  private boolean unsafe;
  private final StringBuilder instruction = new StringBuilder();

  /**
   * Copies from one to the other.
   *
   * @param omitted names of WordprocessingML elements to leave out with all that is in them
   */
  XmlCopy(XmlReader in, Xml out, Set<String> omitted) {
    this.in = in;
    this.out = out;
    this.omitted = omitted;
  }

  /** True if something was come upon that a template must not bring. */
  boolean isUnsafe() {
    return unsafe;
  }

  /** Copies the element that has just started. */
  void element() {
    String namespace = in.namespace();
    boolean word = namespace.equals(Word.NAMESPACE);
    unsafe |= UNSAFE.contains(in.name());
    if (namespace.startsWith(NEWER) || word && omitted.contains(in.name())) {
      children(() -> {}, false, false);
    } else if (namespace.startsWith(MARKUP)) {
      boolean fallback = in.name().equals("Fallback");
      children(fallback ? () -> {} : this::element, false, false);
    } else {
      boolean fieldCode = word && in.name().equals("instrText");
      boolean fieldMark = word && in.name().equals("fldChar");
      if (fieldMark) {
        unsafe |= Fields.isDangerous(instruction.toString());
        instruction.setLength(0);
      }
      out.open(name(namespace, in.name()), attributes(namespace));
      children(this::element, true, fieldCode);
      out.close();
    }
  }

  private static String name(String namespace, String local) {
    return namespace.isEmpty() ? local : PREFIXES.getOrDefault(namespace, "x") + ":" + local;
  }

  private String[] attributes(String namespace) {
    List<String> all = new ArrayList<>();
    String prefix = PREFIXES.getOrDefault(namespace, "x");
    if (!namespace.isEmpty() && !DECLARED.contains(prefix)) {
      all.addAll(List.of("xmlns:" + prefix, namespace));
    }
    for (int i = 0; i < in.attributes(); i++) {
      String space = in.attributeNamespace(i);
      boolean known = space.isEmpty() || DECLARED.contains(PREFIXES.getOrDefault(space, "x"));
      if (known) {
        all.addAll(List.of(name(space, in.attributeName(i)), in.attributeValue(i)));
        unsafe |= in.attributeName(i).equals("instr") && Fields.isDangerous(in.attributeValue(i));
      }
    }
    return all.toArray(String[]::new);
  }

  private void children(Runnable child, boolean copied, boolean fieldCode) {
    int inside = in.depth();
    while (in.next()) {
      switch (in.event()) {
        case END -> {
          if (in.depth() < inside) {
            return;
          }
        }
        case START -> {
          if (in.depth() == inside + 1) {
            child.run();
          }
        }
        case TEXT -> {
          if (in.depth() == inside && copied) {
            text(fieldCode);
          }
        }
      }
    }
  }

  private void text(boolean fieldCode) {
    if (fieldCode && instruction.length() < LONGEST_INSTRUCTION) {
      instruction.append(in.text());
    }
    out.text(in.text());
  }
}
