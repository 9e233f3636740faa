package io.broadsheet.parser.typography;

import io.broadsheet.model.Item;
import io.broadsheet.model.Page;
import io.broadsheet.model.Rewording;
import io.broadsheet.model.Text;
import java.util.List;

/** Goes over the items of a page that is read and sets their texts in {@link HouseStyle}. */
public final class CopyEditor extends Rewording {
  private final HouseStyle style;

  public CopyEditor(HouseStyle style) {
    this.style = style;
  }

  public Page edit(Page page) {
    List<Item> items = page.items().stream().map(item -> item.accept(this)).toList();
    return page.toBuilder().items(items).build();
  }

  @Override
  protected Text running(Text text) {
    return style.running(text);
  }

  @Override
  protected Text display(Text text) {
    return style.display(text);
  }
}
