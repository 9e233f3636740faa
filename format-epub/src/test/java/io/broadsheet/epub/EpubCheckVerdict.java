package io.broadsheet.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import com.adobe.epubcheck.util.ReportingLevel;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What EPUBCheck says of a book, from fatal errors down to notes on usage. */
final class EpubCheckVerdict extends DefaultReportImpl {
  private static final String NAME = "edition.epub";

  /** What it notes and we keep, for the reason given. */
  enum Kept {
    /** Readers that know EPUB 2 only (Kindle's converter, older Kobos) have no other contents. */
    CONTENTS_FOR_OLD_READERS(MessageId.OBS_001, "ncx"),
    /** The cover for the same readers; and what made the book, for which EPUB 3 has no property. */
    COVER_AND_GENERATOR(MessageId.OBS_001, "OPF 2 \"meta\""),
    /** Says that dc:source is what the pages are those of, before EPUB Accessibility 1.1. */
    SOURCE_OF_PAGE_NUMBERS(MessageId.OBS_001, "source-of"),
    /** The font that was asked for. */
    FONT(MessageId.CSS_028, "");

    private final MessageId message;
    private final String subject;

    Kept(MessageId message, String subject) {
      this.message = message;
      this.subject = subject;
    }

    boolean isMeantBy(Message message, Object... arguments) {
      boolean named = subject.isEmpty() || List.of(arguments).contains(subject);
      return message.getID() == this.message && named;
    }
  }

  private final List<String> complaints = new ArrayList<>();
  private final Set<Kept> kept = EnumSet.noneOf(Kept.class);

  private EpubCheckVerdict() {
    super(NAME);
    setReportingLevel(ReportingLevel.Usage);
  }

  /** Has EPUBCheck look at a book. */
  static EpubCheckVerdict on(byte[] book) {
    EpubCheckVerdict verdict = new EpubCheckVerdict();
    new EpubCheck(new ByteArrayInputStream(book), verdict, NAME).doValidate();
    return verdict;
  }

  /** All that it says and that we do not keep. */
  List<String> complaints() {
    return complaints;
  }

  /** What it notes and we keep. */
  Set<Kept> kept() {
    return kept;
  }

  @Override
  public void message(Message message, EPUBLocation location, Object... arguments) {
    if (message.getSeverity() == Severity.SUPPRESSED || message.getSeverity() == Severity.INFO) {
      return;
    }
    Optional<Kept> reason =
        Arrays.stream(Kept.values()).filter(it -> it.isMeantBy(message, arguments)).findFirst();
    reason.ifPresentOrElse(
        kept::add,
        () ->
            complaints.add(
                String.format(
                    Locale.ROOT,
                    "%s %s %s %s",
                    message.getSeverity(),
                    message.getID(),
                    location,
                    message.getMessage(arguments))));
  }
}
