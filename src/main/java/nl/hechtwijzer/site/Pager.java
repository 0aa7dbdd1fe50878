package nl.hechtwijzer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a list. However long the list, it shows few links: the first, the
 * last and those around the current page.
 *
 * @param page the current page, from 1
 * @param pages how many pages there are, at least 1
 * @param previousUrl the page before, if there is one
 * @param nextUrl the page after, if there is one
 * @param steps the numbered links in order; a gap stands for the pages left out
 */
public record Pager(
    int page, int pages, @Nullable String previousUrl, @Nullable String nextUrl, List<Step> steps) {

  private static final int AROUND = 1;

  /** Keeps its own copy of the steps. */
  public Pager {
    if (page < 1 || page > pages) {
      throw new IllegalArgumentException("No page " + page + " of " + pages);
    }
    steps = List.copyOf(steps);
  }

  /**
   * One numbered link, or a gap.
   *
   * @param number the page; 0 for a gap
   * @param url its address; null for a gap
   * @param current whether the visitor is there
   */
  public record Step(int number, @Nullable String url, boolean current) {

    private static final Step GAP = new Step(0, null, false);

    /** Whether pages are left out here. */
    public boolean gap() {
      return number == 0;
    }
  }

  /**
   * The pager of a list.
   *
   * @param url gives the address of a page, without language prefix
   */
  public static Pager of(int page, int pages, IntFunction<String> url) {
    List<Step> steps = new ArrayList<>();
    int last = 0;
    for (int number : shown(page, pages)) {
      if (number > last + 1) {
        steps.add(Step.GAP);
      }
      steps.add(new Step(number, url.apply(number), number == page));
      last = number;
    }
    return new Pager(
        page,
        pages,
        page > 1 ? url.apply(page - 1) : null,
        page < pages ? url.apply(page + 1) : null,
        steps);
  }

  /** Where a gap would hide a single page, that page is shown instead. */
  private static SortedSet<Integer> shown(int page, int pages) {
    SortedSet<Integer> numbers = new TreeSet<>(List.of(1, pages));
    int from = page - AROUND <= 3 ? 1 : page - AROUND;
    int to = page + AROUND >= pages - 2 ? pages : page + AROUND;
    for (int number = from; number <= to; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  /** Whether there is anything to page through. */
  public boolean needed() {
    return pages > 1;
  }
}
