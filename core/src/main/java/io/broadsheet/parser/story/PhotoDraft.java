package io.broadsheet.parser.story;

import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Text;
import io.broadsheet.parser.copy.TextDraft;
import io.broadsheet.parser.roles.RoleDecision.Decided;
import io.broadsheet.parser.signs.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A photo item that is being put together line by line. */
public final class PhotoDraft implements Draft {
  public final List<Decided> lines = new ArrayList<>();
  public final List<Decided> head = new ArrayList<>();
  public Decided label;

  /** Its place among several under one headline; 0 if it has none. */
  int number;

  TextDraft caption;
  int captionEnd;
  Text credit;

  /** A credit whose names stand on the next line, with its end in the source; else null. */
  TextDraft openCredit;

  int openCreditEnd;
  Opening.Names creators = Opening.Names.NONE;

  public PhotoItem item(String id, HeadlineGroup headline) {
    return new PhotoItem(id, headline, photo());
  }

  Photo photo() {
    Optional<Text> words =
        Optional.ofNullable(caption).map(TextDraft::build).filter(text -> !text.isEmpty());
    return new Photo(Optional.empty(), words, Optional.ofNullable(credit), creators.people());
  }
}
