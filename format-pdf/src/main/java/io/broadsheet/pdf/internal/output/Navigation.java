package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.plan.EditionPlan.ArticleThread;
import io.broadsheet.pdf.internal.plan.EditionPlan.Link;
import io.broadsheet.pdf.internal.plan.EditionPlan.OutlineEntry;
import io.broadsheet.pdf.internal.plan.EditionPlan.PagePlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** The ways through a document: bookmarks, page labels, links and article threads. */
final class Navigation {
  private static final int PRINT = 4;

  private static final int HAIR = 500;

  private final List<DrawnPage> pages;

  Navigation(List<DrawnPage> pages) {
    this.pages = pages;
  }

  /** A place on a page, at the zoom that the reader has (12.3.2.2). */
  private COSArray destination(int page, int y) {
    DrawnPage target = pages.get(page);
    COSArray destination = new COSArray();
    destination.add(target.dictionary());
    destination.add(Dictionaries.name("XYZ"));
    destination.add(COSNull.NULL);
    destination.add(Points.number(target.height() - (long) y));
    destination.add(COSNull.NULL);
    return destination;
  }

  /** The document outline (12.3.3), its first level open. */
  COSDictionary outline(List<OutlineEntry> entries) {
    COSDictionary outlines = Dictionaries.object("Outlines");
    outlines.setInt(COSName.COUNT, level(outlines, entries, true));
    return outlines;
  }

  /** Number of entries that are in sight below the parent when it is open. */
  private int level(COSDictionary parent, List<OutlineEntry> entries, boolean open) {
    COSDictionary previous = null;
    int visible = entries.size();
    for (OutlineEntry entry : entries) {
      COSDictionary item = new COSDictionary();
      item.setItem(COSName.TITLE, Dictionaries.text(entry.title()));
      item.setItem(COSName.PARENT, parent);
      item.setItem(COSName.DEST, destination(entry.page(), entry.y()));
      if (!entry.children().isEmpty()) {
        int below = level(item, entry.children(), false);
        item.setInt(COSName.COUNT, open ? below : -below);
        visible += open ? below : 0;
      }
      if (previous == null) {
        parent.setItem(COSName.FIRST, item);
      } else {
        previous.setItem(COSName.NEXT, item);
        item.setItem(COSName.PREV, previous);
      }
      previous = item;
    }
    if (previous != null) {
      parent.setItem(COSName.LAST, previous);
    }
    return visible;
  }

  /** Page labels as printed (12.4.2); a page without one has its number. */
  static COSDictionary labels(List<PagePlan> plans) {
    COSArray numbers = new COSArray();
    for (int i = 0; i < plans.size(); i++) {
      COSDictionary label = Dictionaries.inline();
      if (plans.get(i).label().isPresent()) {
        label.setItem(COSName.P, Dictionaries.text(plans.get(i).label().get()));
      } else {
        label.setItem(COSName.S, COSName.D);
        label.setInt(Dictionaries.name("St"), i + 1);
      }
      numbers.add(COSInteger.get(i));
      numbers.add(label);
    }
    COSDictionary labels = Dictionaries.inline();
    labels.setItem(COSName.NUMS, numbers);
    return labels;
  }

  /** Link annotations (12.5.6.5), each in its element. */
  void links(List<Link> links, StructureTree structure) {
    for (Link link : links) {
      DrawnPage page = pages.get(link.page());
      COSDictionary annotation = Dictionaries.object("Annot");
      annotation.setItem(COSName.SUBTYPE, COSName.LINK);
      annotation.setItem(
          COSName.RECT,
          Points.rectangle(page.height(), link.x(), link.y(), link.width(), link.height()));
      annotation.setItem(COSName.CONTENTS, Dictionaries.text(link.description()));
      annotation.setItem(COSName.BORDER, Points.array(0, 0, 0));
      annotation.setInt(COSName.F, PRINT);
      target(annotation, link.target());
      int key = structure.link(link.element(), annotation, page.dictionary());
      annotation.setInt(COSName.STRUCT_PARENT, key);
      list(page.dictionary(), COSName.ANNOTS).add(annotation);
      page.dictionary().setItem(Dictionaries.name("Tabs"), COSName.S);
    }
  }

  private void target(COSDictionary annotation, Link.Target target) {
    if (target instanceof Link.Target.PagePlace place) {
      annotation.setItem(COSName.DEST, destination(place.page(), place.y()));
    } else if (target instanceof Link.Target.Address address) {
      COSDictionary action = Dictionaries.inline();
      action.setItem(COSName.S, COSName.URI);
      byte[] uri = address.uri().getBytes(StandardCharsets.UTF_8);
      action.setItem(COSName.URI, new COSString(escaped(uri)));
      annotation.setItem(COSName.A, action);
    }
  }

  /** An address in ASCII, as the format wants it (12.6.4.7). */
  private static byte[] escaped(byte[] uri) {
    StringBuilder out = new StringBuilder();
    for (byte b : uri) {
      if (b > 0x20 && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append('%').append(UnicodeMap.hex(b & 0xFF).substring(2));
      }
    }
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** Article threads (12.4.3): rings of beads, which each page lists too. */
  COSArray threads(List<ArticleThread> threads) {
    COSArray all = new COSArray();
    for (ArticleThread thread : threads) {
      if (!thread.legs().isEmpty()) {
        all.add(thread(thread));
      }
    }
    return all;
  }

  private COSDictionary thread(ArticleThread plan) {
    COSDictionary thread = Dictionaries.object("Thread");
    COSDictionary info = Dictionaries.inline();
    info.setItem(COSName.TITLE, Dictionaries.text(plan.title()));
    thread.setItem(COSName.I, info);
    List<COSDictionary> beads = new ArrayList<>();
    for (ArticleThread.Leg leg : plan.legs()) {
      DrawnPage page = pages.get(leg.page());
      COSDictionary bead = Dictionaries.object("Bead");
      bead.setItem(COSName.P, page.dictionary());
      bead.setItem(COSName.R, around(leg, page.height()));
      list(page.dictionary(), COSName.B).add(bead);
      beads.add(bead);
    }
    for (int i = 0; i < beads.size(); i++) {
      COSDictionary next = beads.get((i + 1) % beads.size());
      beads.get(i).setItem(COSName.N, next);
      next.setItem(COSName.V, beads.get(i));
    }
    beads.get(0).setItem(COSName.T, thread);
    thread.setItem(COSName.F, beads.get(0));
    return thread;
  }

  /** A hair wider than the leg: programs that ask what is inside reckon in floating point. */
  private static COSArray around(ArticleThread.Leg leg, int pageHeight) {
    return Points.rectangle(
        pageHeight, leg.x() - HAIR, leg.y(), leg.width() + 2L * HAIR, leg.height());
  }

  private static COSArray list(COSDictionary page, COSName key) {
    COSBase list = page.getDictionaryObject(key);
    if (list instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    page.setItem(key, array);
    return array;
  }

  /** How a reader's window starts (12.2). */
  static COSDictionary viewerPreferences() {
    COSDictionary preferences = Dictionaries.inline();
    preferences.setItem(Dictionaries.name("DisplayDocTitle"), COSBoolean.TRUE);
    return preferences;
  }
}
