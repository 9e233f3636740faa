package io.broadsheet.model;

import java.util.List;

/**
 * What the paper prints but does not report: an advertisement, a correction, the index.
 *
 * @param id names it in its edition
 * @param kind what sort of notice
 * @param headline may be empty
 * @param body the blocks in reading order
 * @param addenda what a later version of edition JSON says of it; empty as a rule
 */
public record Notice(
    String id, Kind kind, HeadlineGroup headline, List<Block> body, List<Addendum> addenda)
    implements Item {

  public Notice {
    body = List.copyOf(body);
    addenda = List.copyOf(addenda);
  }

  public Notice(String id, Kind kind, HeadlineGroup headline, List<Block> body) {
    this(id, kind, headline, body, List.of());
  }

  @Override
  public Notice withAddenda(List<Addendum> addenda) {
    return new Notice(id, kind, headline, body, addenda);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.notice(this);
  }

  /** The sorts of notices. */
  public enum Kind {
    /** Paid matter (广告). */
    ADVERTISEMENT,
    /** The paper corrects itself (更正, 致歉). */
    CORRECTION,
    /** Public announcement (公告, 启事, 声明). */
    ANNOUNCEMENT,
    /** Obituary notice (讣告). */
    OBITUARY,
    /** What is where in this edition (导读). */
    INDEX,
    /** Weather forecast (天气预报). */
    WEATHER,
    /** Any other. */
    OTHER
  }
}
