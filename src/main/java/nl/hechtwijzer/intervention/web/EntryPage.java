package nl.hechtwijzer.intervention.web;

import java.util.List;
import nl.hechtwijzer.intervention.PublishedSource;
import nl.hechtwijzer.site.AgeBar;
import nl.hechtwijzer.site.CategoryMark;
import nl.hechtwijzer.site.Choice;
import nl.hechtwijzer.site.EntryCard;
import nl.hechtwijzer.site.Fact;
import nl.hechtwijzer.site.Ladder;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The page of one intervention.
 *
 * @param title the name
 * @param trail the pages above this one
 * @param notice what a reader has to know first, where this is not what is published now
 * @param aliases other names, each with where it comes from
 * @param categories prevention, treatment, or both
 * @param ladder the recognition
 * @param recognitionNote how several statements about recognition go together, where there are
 *     several
 * @param age for which ages, as a bar
 * @param lead what it is, in a sentence or two; null where the sources give nothing to say it with
 * @param views the two views of the page
 * @param groups what is known, in the order that suits the view
 * @param silent the names of the remaining fields on which all sources are silent
 * @param sources what each source says
 * @param comparable entries that stand next to this one
 * @param revision the number of times the entry was published
 * @param changedOn the day on which it was last published
 * @param today the day of this page
 */
record EntryPage(
    String title,
    List<PageLink> trail,
    @Nullable Notice notice,
    List<AliasLine> aliases,
    List<CategoryMark> categories,
    Ladder ladder,
    @Nullable String recognitionNote,
    AgeBar age,
    @Nullable String lead,
    List<Choice> views,
    List<Group> groups,
    List<String> silent,
    List<SourceBlock> sources,
    List<Neighbour> comparable,
    int revision,
    String changedOn,
    String today) {

  /** Another name and where it comes from. */
  record AliasLine(String name, String origin) {}

  /**
   * Facts that belong together.
   *
   * @param key names the group in the page's address, such as {@code voor-wie}
   */
  record Group(String key, String heading, List<Fact> facts) {}

  /**
   * Everything one source says.
   *
   * @param anchor the place on the page to which notes point
   * @param url the page of the source
   * @param consultedOn the day on which it was read
   * @param lines what it states, field by field
   * @param sections what it says of the whole sections in which the intervention stands
   * @param silent the names of the fields on which this source is silent
   * @param earlier what it said before, newest first
   */
  record SourceBlock(
      int number,
      String anchor,
      String title,
      String publisher,
      String url,
      String consultedOn,
      List<Line> lines,
      List<PublishedSource.Section> sections,
      List<String> silent,
      List<Earlier> earlier) {}

  /**
   * A statement in its place.
   *
   * @param dutch whether the values are running Dutch text
   * @param places where it stands, such as "Interventies, bij NIKA"
   */
  record Line(
      String label, List<Said> values, boolean dutch, List<Address> links, List<String> places) {}

  /**
   * A value in words.
   *
   * @param html the words as safe HTML, where they have markup
   */
  record Said(String text, @Nullable String html) {}

  /** A page to which the source points. */
  record Address(String title, String url) {}

  /** What a source said on an earlier day. */
  record Earlier(String consultedOn, List<Line> lines) {}

  /** A comparable entry and why it is comparable. */
  record Neighbour(EntryCard card, String reason) {}
}
