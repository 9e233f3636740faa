package io.broadsheet.docx.internal;

/**
 * The styles of the document: one for each role. The name is what Word shows, its own where it has
 * one; by it an edition is read back, since other programs give styles other ids.
 */
public enum Style {
  NORMAL("Normal", "Normal"),
  TITLE("Title", "Title"),
  NAMEPLATE("Nameplate", "Nameplate"),
  FOLIO("Folio", "Folio"),
  HEADLINE("Heading1", "heading 1"),
  LEAD_HEADLINE("LeadHeadline", "Lead Headline"),
  BRIEF_HEADLINE("BriefHeadline", "Brief Headline"),
  NOTICE_HEADLINE("NoticeHeadline", "Notice Headline"),
  PHOTO_HEADLINE("PhotoHeadline", "Photo Headline"),
  SUBHEADING("Heading2", "heading 2"),
  CROSSHEAD("Crosshead", "Crosshead"),
  KICKER("Kicker", "Kicker"),
  COLUMN_LABEL("ColumnLabel", "Column Label"),
  DECK("Deck", "Deck"),
  BYLINE("Byline", "Byline"),
  BYLINE_END("BylineEnd", "Byline End"),
  BODY("BodyText", "Body Text"),
  BODY_FIRST("BodyTextFirst", "Body Text First"),
  CAPTION("Caption", "caption"),
  CREDIT("Credit", "Credit"),
  PICTURE("Picture", "Picture"),
  PULL_QUOTE("PullQuote", "Pull Quote"),
  ATTRIBUTION("Attribution", "Attribution"),
  LIST_ENTRY("ListEntry", "List Entry"),
  TABLE_CAPTION("TableCaption", "Table Caption"),
  TABLE_HEAD("TableHead", "Table Head"),
  TABLE_TEXT("TableText", "Table Text"),
  NOTICE("Notice", "Notice"),
  JUMP_LINE("JumpLine", "Jump Line"),
  CONTENTS_HEADING("TOCHeading", "TOC Heading"),
  CONTENTS_ENTRY("TOC1", "toc 1"),
  CUT_OFF_RULE("CutOffRule", "Cut-off Rule"),
  SECTION_END("SectionEnd", "Section End"),
  HEADER("Header", "header"),
  FOOTER("Footer", "footer"),
  DEFAULT_CHARACTER("DefaultParagraphFont", "Default Paragraph Font"),
  STRONG("Strong", "Strong"),
  EMPHASIS("Emphasis", "Emphasis"),
  STRONG_EMPHASIS("IntenseEmphasis", "Intense Emphasis"),
  HYPERLINK("Hyperlink", "Hyperlink"),
  DATELINE_TEXT("DatelineText", "Dateline Text"),
  BYLINE_TEXT("BylineText", "Byline Text"),
  PAGE_LABEL("PageLabel", "Page Label"),
  SECTION_NAME("SectionName", "Section Name"),
  TABLE_NORMAL("TableNormal", "Normal Table"),
  TABLE_GRID("TableGrid", "Table Grid");

  private final String id;
  private final String displayName;

  Style(String id, String displayName) {
    this.id = id;
    this.displayName = displayName;
  }

  /** What a document of ours calls it by, if no template does. */
  public String id() {
    return id;
  }

  /** What it is a style of, as WordprocessingML says it. */
  String type() {
    return switch (this) {
      case DEFAULT_CHARACTER,
          STRONG,
          EMPHASIS,
          STRONG_EMPHASIS,
          HYPERLINK,
          DATELINE_TEXT,
          BYLINE_TEXT,
          PAGE_LABEL,
          SECTION_NAME ->
          "character";
      case TABLE_NORMAL, TABLE_GRID -> "table";
      default -> "paragraph";
    };
  }

  /** What Word shows. */
  public String displayName() {
    return displayName;
  }
}
