package io.broadsheet.pdf.internal.output;

import io.broadsheet.pdf.internal.plan.Element;
import io.broadsheet.pdf.internal.plan.Element.Content;
import io.broadsheet.pdf.internal.plan.Element.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The logical structure (14.7): walks the elements in reading order, has their marks drawn on their
 * pages, and ties the two together.
 */
final class StructureTree {
  private static final COSName S = COSName.S;
  private static final COSName PG = COSName.PG;
  private static final COSName MCID = COSName.MCID;

  private final List<DrawnPage> pages;
  private final COSDictionary root = Dictionaries.object("StructTreeRoot");
  private final List<COSArray> parents = new ArrayList<>();
  private final List<COSDictionary> linkParents = new ArrayList<>();
  private final Map<String, COSDictionary> byId = new HashMap<>();
  private final Set<Role> used = EnumSet.noneOf(Role.class);

  StructureTree(List<DrawnPage> pages) {
    this.pages = pages;
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).dictionary().setInt(COSName.STRUCT_PARENTS, i);
      parents.add(new COSArray());
    }
  }

  /** Draws everything. */
  void add(Element document) {
    root.setItem(COSName.K, element(document, root));
  }

  /**
   * Ties an annotation to its element.
   *
   * @return the annotation's key in the parent tree
   */
  int link(String id, COSDictionary annotation, COSDictionary page) {
    COSDictionary element = byId.get(id);
    if (element == null) {
      throw new IllegalArgumentException(
          "a link refers to an element " + id + " that is not there");
    }
    COSDictionary reference = Dictionaries.inline();
    reference.setItem(COSName.TYPE, COSName.OBJR);
    reference.setItem(COSName.OBJ, annotation);
    reference.setItem(PG, page);
    COSBase kids = element.getDictionaryObject(COSName.K);
    COSArray all = kids instanceof COSArray array ? array : new COSArray();
    if (kids != null && all != kids) {
      all.add(kids);
    }
    all.add(reference);
    element.setItem(COSName.K, all);
    linkParents.add(element);
    return pages.size() + linkParents.size() - 1;
  }

  /** The finished tree. */
  COSDictionary root() {
    COSArray numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    for (int i = 0; i < linkParents.size(); i++) {
      numbers.add(COSInteger.get(pages.size() + i));
      numbers.add(linkParents.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + linkParents.size());
    Map<String, String> mapped = StructureTypes.mapped(used);
    if (!mapped.isEmpty()) {
      COSDictionary roles = Dictionaries.inline();
      mapped.forEach((own, standard) -> roles.setName(Dictionaries.name(own), standard));
      root.setItem(COSName.ROLE_MAP, roles);
    }
    return root;
  }

  private COSDictionary element(Element element, COSDictionary parent) {
    used.add(element.role());
    COSDictionary dictionary = Dictionaries.object("StructElem");
    dictionary.setName(S, StructureTypes.type(element.role()));
    dictionary.setItem(COSName.P, parent);
    element.language().ifPresent(tag -> dictionary.setItem(COSName.LANG, Dictionaries.text(tag)));
    element
        .alternative()
        .ifPresent(text -> dictionary.setItem(COSName.ALT, Dictionaries.text(text)));
    element.id().ifPresent(id -> byId.put(id, dictionary));
    COSArray kids = new COSArray();
    for (Content content : element.content()) {
      if (content instanceof Content.Child child) {
        kids.add(element(child.element(), dictionary));
      } else if (content instanceof Content.Marked marked && !marked.marks().isEmpty()) {
        kids.add(marked(element.role(), marked, dictionary));
      }
    }
    if (kids.size() > 0) {
      dictionary.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    StructureAttributes.of(element, pages)
        .ifPresent(attributes -> dictionary.setItem(COSName.A, attributes));
    return dictionary;
  }

  private COSBase marked(Role role, Content.Marked marked, COSDictionary element) {
    DrawnPage page = pages.get(marked.page());
    int number = page.content().marked(StructureTypes.type(role), marked.marks());
    parents.get(marked.page()).add(element);
    if (!element.containsKey(PG)) {
      element.setItem(PG, page.dictionary());
    }
    if (element.getItem(PG) == page.dictionary()) {
      return COSInteger.get(number);
    }
    COSDictionary reference = Dictionaries.inline();
    reference.setItem(COSName.TYPE, Dictionaries.name("MCR"));
    reference.setItem(PG, page.dictionary());
    reference.setInt(MCID, number);
    return reference;
  }
}
