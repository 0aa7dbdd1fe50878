package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.Choice;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry.
 *
 * @param title the name, or what an entry without one is called
 * @param key under which a browser keeps what is not saved yet: of this draft and this person
 * @param trail the pages above this one
 * @param path of this draft, to which the form is sent
 * @param version of the draft from which the typing goes on
 * @param state how far the draft is, in words
 * @param notices what the editor has to know first
 * @param errors everything that has to be put right, each with the field to go to
 * @param saved when it was last saved, in words
 * @param jumps the parts of the form
 * @param entry the fields of the entry itself
 * @param aliases other names
 * @param descriptions what the sources say
 * @param finish what can be done with the draft
 */
record DraftPage(
    String title,
    String key,
    List<PageLink> trail,
    String path,
    int version,
    String state,
    List<Notice> notices,
    List<ErrorLine> errors,
    String saved,
    List<Jump> jumps,
    List<Field> entry,
    Rows aliases,
    List<Described> descriptions,
    Finish finish) {

  /** Something to put right and where. */
  record ErrorLine(String text, String anchor) {}

  /** A part of the form, with the parts in it. */
  record Jump(String text, String url, List<Jump> parts) {}

  /** The kinds of fields. */
  enum Kind {
    LINE,
    TEXT,
    SELECT,
    CHECKS,
    TERMS
  }

  /**
   * One field.
   *
   * @param id where links to it go
   * @param name in the form
   * @param hint how to fill it in, with an example; null where the label says all
   * @param value what was typed
   * @param options to choose from, for a field of choices
   * @param error what has to be put right
   * @param understood how what was typed is read, where that is worth showing
   * @param width {@code short}, {@code middle} or {@code long}
   * @param lines how high a text field is
   * @param newTerm how a term is added, for a field of terms
   */
  record Field(
      Kind kind,
      String id,
      String name,
      String label,
      @Nullable String hint,
      String value,
      List<Option> options,
      @Nullable String error,
      @Nullable String understood,
      String width,
      int lines,
      @Nullable NewTerm newTerm) {

    /** The ids of what explains the field, or null when nothing does. */
    public @Nullable String describedBy() {
      StringBuilder ids = new StringBuilder();
      if (hint != null) {
        ids.append(id).append("-hint ");
      }
      if (error != null) {
        ids.append(id).append("-error ");
      }
      if (understood != null) {
        ids.append(id).append("-understood");
      }
      return ids.isEmpty() ? null : ids.toString().strip();
    }

    /** How many of the options are chosen. */
    public long chosen() {
      return options.stream().filter(Option::chosen).count();
    }
  }

  /**
   * One choice.
   *
   * @param words by which it is found while typing
   */
  record Option(String value, String text, boolean chosen, String words) {}

  /**
   * The way to a term that is not there yet.
   *
   * @param list the name of its list
   * @param action the value of the button that adds it
   * @param dutch what was typed as its name
   * @param english what was typed as its English name
   * @param near terms that look like it
   * @param error why it was not added
   */
  record NewTerm(
      String list,
      String action,
      String dutch,
      String english,
      List<Option> near,
      @Nullable String error) {

    /** Whether it is shown unfolded. */
    public boolean open() {
      return error != null || !near.isEmpty();
    }
  }

  /**
   * Fields of which there can be several rows.
   *
   * @param add the value of the button that adds a row
   */
  record Rows(List<Row> rows, String add, String addLabel) {}

  /**
   * One row.
   *
   * @param remove the value of the button that removes it
   */
  record Row(List<Field> fields, String remove, String removeLabel) {}

  /**
   * A statement of a source with its places.
   *
   * @param id where links to it go
   * @param single whether it is one field, whose label is enough
   * @param summary the places in words, where there are any
   */
  record Block(
      String id,
      String title,
      boolean single,
      List<Field> fields,
      @Nullable Rows links,
      Rows places,
      @Nullable String summary,
      boolean placesOpen) {}

  /**
   * Statements that belong together.
   *
   * @param blocks what is filled in or usually is
   * @param more what is empty and folded away
   * @param moreText their names
   */
  record Group(String id, String heading, List<Block> blocks, List<Block> more, String moreText) {}

  /**
   * A description.
   *
   * @param key in the form
   * @param number from 1
   * @param filled how much is filled in, in words
   * @param open whether it is shown unfolded
   */
  record Described(
      String key,
      int number,
      String title,
      String filled,
      boolean open,
      boolean first,
      boolean last,
      List<Field> head,
      List<Group> groups) {}

  /**
   * What can be done with the draft.
   *
   * @param note what was typed for whoever reviews it
   * @param submit whether it can be submitted
   * @param publish whether this person may publish it
   * @param others why this person may not, or what else is to be known; may be null
   */
  record Finish(
      Field note,
      boolean submit,
      boolean publish,
      boolean takeBack,
      boolean discard,
      @Nullable String others,
      List<Choice> links) {}
}
