package nl.hechtwijzer.editing.web;

import java.util.List;
import nl.hechtwijzer.site.FormField;
import nl.hechtwijzer.site.Notice;
import nl.hechtwijzer.site.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a second person reads it.
 *
 * @param trail the pages above this one
 * @param name of the entry as typed
 * @param state how far the draft is, in words
 * @param about who began it and who saved it last
 * @param note what its editor said when it was offered; null when nothing
 * @param url this page
 * @param formUrl the form, to go on writing
 * @param notices what to know before deciding
 * @param errors what has to be put right before it can be published
 * @param against with what it is compared, in words
 * @param remarks what was said, in order
 * @param remark the field to say something in
 * @param decision what this person may decide; null for nothing
 */
record ReviewPage(
    List<PageLink> trail,
    String name,
    String state,
    String about,
    @Nullable String note,
    String url,
    PageLink formUrl,
    List<Notice> notices,
    List<String> errors,
    String against,
    DifferencesView differences,
    List<Remark> remarks,
    FormField remark,
    @Nullable Decision decision) {

  ReviewPage {
    trail = List.copyOf(trail);
    notices = List.copyOf(notices);
    errors = List.copyOf(errors);
    remarks = List.copyOf(remarks);
  }

  /**
   * What somebody said.
   *
   * @param about who, when and at which step
   */
  record Remark(String about, String text) {}

  /**
   * What there is to decide.
   *
   * @param version of the draft, to send along
   * @param seen the published version with which it was compared; empty for none
   * @param refusal why this person may not publish it; null when that is allowed
   * @param publishes whether it can be published at all now
   * @param returns whether it can be sent back
   * @param scheduled whether it is published at a moment, which can be taken back
   * @param reason the field for why it is published
   * @param day the field for the day on which it is published
   * @param time the field for the time of that day
   * @param comment the field for why it is sent back
   */
  record Decision(
      int version,
      String seen,
      @Nullable String refusal,
      boolean publishes,
      boolean returns,
      boolean scheduled,
      FormField reason,
      FormField day,
      FormField time,
      FormField comment) {}
}
