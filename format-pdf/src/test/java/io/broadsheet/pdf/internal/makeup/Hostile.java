package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.model.Article;
import io.broadsheet.model.Edition;
import io.broadsheet.model.HeadlineGroup;
import io.broadsheet.model.Item;
import io.broadsheet.model.Notice;
import io.broadsheet.model.Page;
import io.broadsheet.model.Paragraph;
import io.broadsheet.model.Photo;
import io.broadsheet.model.PhotoItem;
import io.broadsheet.model.Table;
import io.broadsheet.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An edition that no editor would print. */
final class Hostile {
  private Hostile() {}

  static Edition edition() {
    List<Item> items = new ArrayList<>();
    items.add(
        Article.builder("endless-headline").headline("潮".repeat(20_000)).paragraph("完。").build());
    items.add(
        Article.builder("endless-paragraph").headline("长").paragraph("江潮，".repeat(20_000)).build());
    items.add(
        new Notice(
            "endless-notice",
            Notice.Kind.OTHER,
            HeadlineGroup.of("启事"),
            List.of(new Paragraph(Text.of("书声".repeat(5_000))))));
    items.add(
        new PhotoItem(
            "endless-caption",
            HeadlineGroup.NONE,
            new Photo(
                Optional.empty(),
                Optional.of(Text.of("图".repeat(5_000))),
                Optional.empty(),
                List.of())));
    items.add(
        Article.builder("endless-word")
            .headline("W".repeat(300))
            .paragraph("x".repeat(3_000))
            .build());
    items.add(Article.builder("endless-table").headline("表").block(table()).build());
    for (int i = 0; i < 150; i++) {
      items.add(Article.builder("brief" + i).headline("短讯" + i).paragraph("江潮。").build());
    }
    return Edition.builder().language("zh-Hans").page(Page.builder().items(items).build()).build();
  }

  private static Table table() {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(new Table.Row(i == 0, List.of(Text.of("甲" + i), Text.of("乙"), Text.of("丙"))));
    }
    return new Table(Optional.of(Text.of("物价")), rows);
  }
}
