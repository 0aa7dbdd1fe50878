package nl.hechtwijzer.account.web;

import java.util.List;
import nl.hechtwijzer.site.Pager;
import nl.hechtwijzer.site.SelectBox;

/**
 * A part of the audit log.
 *
 * @param people to choose from
 * @param acts to choose from
 * @param from the first day; may be empty
 * @param through the last day; may be empty
 * @param lines the latest first
 * @param total how many lines there are in all
 * @param exportUrl the same lines as a file
 * @param pager the way to the others
 */
record AuditLogPage(
    SelectBox people,
    SelectBox acts,
    String from,
    String through,
    List<Line> lines,
    long total,
    String exportUrl,
    Pager pager) {

  /**
   * One act.
   *
   * @param at the moment, in words
   * @param instant the same for machines
   */
  record Line(
      String at,
      String instant,
      String person,
      String act,
      String subject,
      String details,
      String address) {}
}
