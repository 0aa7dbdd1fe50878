package nl.hechtwijzer.account;

import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads back who did what. */
@Service
@Transactional(readOnly = true)
public class ReadAuditLog {

  private static final int BATCH = 500;

  /** The day of an act is that in the Netherlands. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "happenedAt", "id");

  private final AuditLines lines;

  ReadAuditLog(AuditLines lines) {
    this.lines = lines;
  }

  /**
   * Which lines are asked for; what is absent makes no difference.
   *
   * @param personId who acted
   * @param act the kind of act
   * @param from the first day
   * @param through the last day
   */
  public record Filter(
      @Nullable Long personId,
      @Nullable String act,
      @Nullable LocalDate from,
      @Nullable LocalDate through) {}

  /**
   * One act.
   *
   * @param personName at that moment; empty for the application itself and for a stranger
   * @param act the kind, such as {@code people.invited}
   */
  public record Line(
      Instant at,
      @Nullable Long personId,
      String personName,
      String act,
      String subject,
      String details,
      String address) {

    private static Line of(AuditLine line) {
      return new Line(
          line.happenedAt(),
          line.personId(),
          line.personName(),
          line.act(),
          line.subject(),
          line.details(),
          line.address());
    }
  }

  /**
   * A part of the log.
   *
   * @param total how many lines there are in all
   */
  public record Part(List<Line> lines, long total) {}

  /**
   * One page, the latest first.
   *
   * @param page from 1
   * @param size lines on a page
   */
  public Part page(Filter filter, int page, int size) {
    Page<AuditLine> found =
        lines.findAll(matching(filter), PageRequest.of(page - 1, size, LATEST_FIRST));
    return new Part(found.map(Line::of).getContent(), found.getTotalElements());
  }

  /** Hands over all lines, the latest first, without holding them all at once. */
  public void each(Filter filter, Consumer<Line> reader) {
    long all = lines.count(matching(filter));
    for (int page = 0; (long) page * BATCH < all; page++) {
      lines
          .findAll(matching(filter), PageRequest.of(page, BATCH, LATEST_FIRST))
          .map(Line::of)
          .forEach(reader);
    }
  }

  /** The kinds of act that there are lines of. */
  public List<String> acts() {
    return lines.acts();
  }

  private static Specification<AuditLine> matching(Filter filter) {
    return (line, query, is) -> {
      List<Predicate> all = new ArrayList<>();
      if (filter.personId() != null) {
        all.add(is.equal(line.get("personId"), filter.personId()));
      }
      if (filter.act() != null) {
        all.add(is.equal(line.get("act"), filter.act()));
      }
      if (filter.from() != null) {
        all.add(is.greaterThanOrEqualTo(line.get("happenedAt"), start(filter.from())));
      }
      if (filter.through() != null) {
        all.add(is.lessThan(line.get("happenedAt"), start(filter.through().plusDays(1))));
      }
      return is.and(all);
    };
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
