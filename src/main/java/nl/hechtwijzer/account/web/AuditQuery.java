package nl.hechtwijzer.account.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.hechtwijzer.account.ReadAuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of the audit log is looked at. What cannot be understood is left out.
 *
 * @param persoon the number of a person
 * @param handeling the kind of act
 * @param van the first day
 * @param tot the last day
 * @param pagina from 1
 */
record AuditQuery(
    @Nullable Long persoon,
    @Nullable String handeling,
    @Nullable LocalDate van,
    @Nullable LocalDate tot,
    int pagina) {

  /** Further away lies nothing, and at some distance no database can count. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;

  static AuditQuery parse(String persoon, String handeling, String van, String tot, String pagina) {
    return new AuditQuery(
        number(persoon).orElse(null),
        handeling.isBlank() ? null : handeling,
        day(van),
        day(tot),
        (int) Math.max(1, Math.min(100_000, number(pagina).orElse(1L))));
  }

  ReadAuditLog.Filter filter() {
    return new ReadAuditLog.Filter(persoon, handeling, van, tot);
  }

  String url(String path, int page) {
    UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
    Optional.ofNullable(persoon).ifPresent(value -> url.queryParam("persoon", value));
    Optional.ofNullable(handeling).ifPresent(value -> url.queryParam("handeling", value));
    Optional.ofNullable(van).ifPresent(value -> url.queryParam("van", value));
    Optional.ofNullable(tot).ifPresent(value -> url.queryParam("tot", value));
    if (page > 1) {
      url.queryParam("pagina", page);
    }
    return url.encode().toUriString();
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private static @Nullable LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day : null;
    } catch (DateTimeParseException unclear) {
      return null;
    }
  }
}
