package io.broadsheet.pdf.internal.makeup;

import io.broadsheet.pdf.internal.makeup.ShapeMaker.Job;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Packs portions of the edition's stories into frames, at one size of type. */
final class Press {
  /** No page holds more stories than this; the rest goes on the next. */
  static final int MOST_STORIES = 24;

  private final Job job;
  private final List<Story> stories;

  Press(Job job, List<Story> stories) {
    this.job = job;
    this.stories = stories;
  }

  Job job() {
    return job;
  }

  Story story(Portion portion) {
    return stories.get(portion.story());
  }

  /** The best page, or empty if the portions do not fit. */
  Optional<PagePacking> make(Frame frame, List<Portion> portions) {
    return portions.size() > MOST_STORIES ? Optional.empty() : maker(frame, portions).make();
  }

  boolean fits(Frame frame, List<Portion> portions) {
    return portions.size() <= MOST_STORIES && maker(frame, portions).fits();
  }

  private PageMaker maker(Frame frame, List<Portion> portions) {
    List<Story> on = portions.stream().map(this::story).toList();
    return new PageMaker(job, frame, on, NewsValue.of(on, portions, frame.width()));
  }

  /** Rows of running text of a portion in one column. */
  int rows(Frame frame, Portion portion) {
    Grid grid = frame.grid(job.scale(), job.scale().leastLeading());
    List<Story> on = List.of(story(portion));
    List<Portion> whole = List.of(Portion.whole(portion.story()));
    int all =
        new ShapeMaker(job, on.get(0), 0, NewsValue.of(on, whole, frame.width()).get(0))
            .text(grid.columnWidth())
            .size();
    return Math.min(all, portion.to()) - portion.from();
  }

  /** All but one of the portions, and another in its place. */
  static List<Portion> with(List<Portion> portions, int index, Portion other) {
    return Stream.of(
            portions.subList(0, index).stream(),
            Stream.of(other),
            portions.subList(index + 1, portions.size()).stream())
        .flatMap(part -> part)
        .toList();
  }
}
