package io.broadsheet.docx.internal.read;

import io.broadsheet.Editions;
import io.broadsheet.UnreadableInputException;
import io.broadsheet.archive.Archive;
import io.broadsheet.docx.internal.Style;
import io.broadsheet.format.Input;
import io.broadsheet.format.ReadOptions;
import io.broadsheet.format.Reading;
import io.broadsheet.model.Edition;
import io.broadsheet.model.Provenance;
import io.broadsheet.report.Finding;
import io.broadsheet.report.ParseReport;
import io.broadsheet.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A Word document as an edition. */
public final class DocxDocument {
  private static final String REMEDY = "save it as a Word document (.docx) again";

  private final Input input;
  private final ReadOptions options;
  private final Archive archive;
  private final Remarks remarks;
  private final PicturesInside pictures;
  private final Relationships root;
  private final String main;
  private final Relationships related;
  private final StyleTable styles;
  private final ListTable lists;

  private DocxDocument(Input input, ReadOptions options) {
    this.input = input;
    this.options = options;
    archive = Archive.open(input, options.limits());
    remarks = new Remarks(Place.of(input.name()));
    pictures = new PicturesInside(archive);
    root = Relationships.of(archive, "");
    main =
        root.part("officeDocument")
            .filter(archive::has)
            .orElseThrow(() -> unreadable("there is no Word document in it"));
    related = Relationships.of(archive, main);
    styles = StyleTable.of(archive, related.part("styles"));
    lists = ListTable.of(archive, related.part("numbering"));
  }

  /**
   * Reads a document.
   *
   * @throws UnreadableInputException if it is damaged or no Word document
   * @throws io.broadsheet.LimitExceededException if it is beyond the limits
   */
  public static Reading read(Input input, ReadOptions options) {
    return new DocxDocument(input, options).read();
  }

  private Reading read() {
    List<Piece> pieces = pieces(part(main));
    hazards();
    DocumentProperties properties = DocumentProperties.of(archive, root);
    boolean ours = OwnRoles.fit(pieces, styles);
    Optional<Roles> roles =
        ours
            ? Optional.of(new OwnRoles(styles, remarks))
            : ForeignRoles.of(pieces, styles, remarks);
    if (roles.isEmpty() && isText(pieces)) {
      return asText(pieces);
    }
    Optional<String> language =
        options
            .language()
            .or(properties::language)
            .or(
                () ->
                    ours ? Optional.empty() : styles.language(pieces).flatMap(RunFormat::shortest));
    Edition.Builder edition = properties.edition(options);
    language.ifPresent(edition::language);
    PageDrafts pages = new PageDrafts();
    new Walk(new Assembly(pages, pictures::image), pages, roles.orElseGet(() -> noHeadings()))
        .over(pieces);
    edition.pages(pages.build(RunFormat.shortest(language.orElse("en"))));
    edition.provenance(new Provenance(List.of(source(0))));
    return new Reading(edition.build(), ParseReport.of(remarks.all()), pictures);
  }

  private Roles noHeadings() {
    return new OwnRoles(styles, remarks);
  }

  /** True if there are words, and nothing but words. */
  private static boolean isText(List<Piece> pieces) {
    return pieces.stream().allMatch(DocxDocument::isPlain)
        && pieces.stream()
            .anyMatch(piece -> piece instanceof Piece.Words words && !words.words().isBlank());
  }

  private static boolean isPlain(Piece piece) {
    return piece instanceof Piece.SectionEnd
        || piece instanceof Piece.Words words
            && words.pictures().isEmpty()
            && words.notes().isEmpty()
            && words.list().isEmpty();
  }

  /** Without any heading it is the text of a page, and read as one. */
  private Reading asText(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        text.append(words.words().characters()).append('\n');
      }
    }
    remarks.add(DocxFinding.NO_HEADINGS);
    Input page = Input.ofText(input.name(), text.toString());
    Reading read = Editions.formats().readerOfPages().read(page, options);
    List<Finding> findings = new ArrayList<>(remarks.all());
    findings.addAll(read.report().findings());
    Edition edition =
        read.edition().toBuilder()
            .provenance(new Provenance(List.of(source(text.length()))))
            .build();
    return new Reading(
        edition, new ParseReport(findings, read.report().lines(), read.report().confidences()));
  }

  private Provenance.Source source(int length) {
    return new Provenance.Source(
        input.name(), input.size(), input.sha256(), Optional.empty(), false, length);
  }

  private PartReader part(String name) {
    return new PartReader(archive, name, styles, lists, remarks, options.trackedChanges());
  }

  private List<Piece> pieces(PartReader in) {
    List<Piece> pieces = new ArrayList<>();
    if (!in.xml.next() || !in.element.word().equals("document")) {
      throw unreadable("its main part is no text document");
    }
    BlockReader blocks = new BlockReader(in);
    blocks.read(pieces);
    blocks.end(pieces);
    return pieces;
  }

  private void hazards() {
    if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      remarks.add(DocxFinding.MACROS_IGNORED);
    }
    if (related.part("comments").filter(archive::has).isPresent()) {
      remarks.add(DocxFinding.COMMENTS_LEFT_OUT);
    }
  }

  private UnreadableInputException unreadable(String problem) {
    return new UnreadableInputException(Place.of(input.name()), problem, REMEDY);
  }

  /** The way through the pieces of a document, in its order. */
  private final class Walk {
    private final Assembly assembly;
    private final PageDrafts pages;
    private final Roles roles;
    private final Notes notes = new Notes(related, DocxDocument.this::part);
    private final Function<Optional<String>, Folio> folios =
        Folio.reader(
            id ->
                related
                    .get(id)
                    .filter(target -> !target.external() && archive.has(target.name()))
                    .map(target -> part(target.name())));

    private Walk(Assembly assembly, PageDrafts pages, Roles roles) {
      this.assembly = assembly;
      this.pages = pages;
      this.roles = roles;
    }

    private void over(List<Piece> pieces) {
      HeadersInForce headers = new HeadersInForce(pieces);
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        assembly.marks(piece.bookmarks());
        if (pages.isNew()) {
          Folio folio = folios.apply(headers.at(i));
          pages.folio(folio.label(), folio.section());
        }
        if (piece instanceof Piece.Words words) {
          words(words, i + 1 < pieces.size() ? pieces.get(i + 1) : null);
        } else if (piece instanceof Piece.Grid grid) {
          assembly.grid(grid);
        }
      }
    }

    private void words(Piece.Words words, Piece next) {
      Style role = roles.of(words);
      boolean furniture =
          switch (role) {
            case CONTENTS_HEADING, CONTENTS_ENTRY, HEADER, FOOTER -> true;
            default -> false;
          };
      if (furniture) {
        return;
      }
      if (roles.isSection(words) && !words.words().isBlank()) {
        pages.startPage("");
        pages.folio(Optional.empty(), Optional.of(words.words().characters().strip()));
      } else if ((role == Style.TITLE || role == Style.NAMEPLATE) && !words.words().isBlank()) {
        remarks.add(DocxFinding.TITLE_GUESSED, words.words().characters().strip());
        pages.nameplate(words.words().text(Optional.empty()));
      } else {
        assembly.words(role, words, caption(next));
      }
      for (String note : words.notes()) {
        notes
            .of(note)
            .ifPresent(
                text -> {
                  remarks.count(DocxFinding.NOTES_SET_IN);
                  pages.item().notes.add(text);
                });
      }
    }

    private Optional<ParagraphText> caption(Piece next) {
      return next instanceof Piece.Words words && roles.of(words) == Style.CAPTION
          ? Optional.of(words.words())
          : Optional.empty();
    }
  }
}
