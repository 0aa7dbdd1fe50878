package nl.hechtwijzer.account;

import jakarta.persistence.criteria.Path;
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
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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

  /**
   * Hands over all lines, the latest first, some at a time. Each time goes on behind the last line
   * of the time before, so lines that are added meanwhile move none; and the reader may be slow,
   * for no connection to the database is held while it reads.
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public void each(Filter filter, Consumer<Line> reader) {
    List<AuditLine> some = first(matching(filter));
    while (!some.isEmpty()) {
      some.forEach(line -> reader.accept(Line.of(line)));
      some = first(matching(filter).and(before(some.get(some.size() - 1))));
    }
  }

  private List<AuditLine> first(Specification<AuditLine> which) {
    return lines.findBy(
        which,
        (SpecificationFluentQuery<AuditLine> asked) ->
            asked.sortBy(LATEST_FIRST).limit(BATCH).all());
  }

  /** What stands behind a line when the latest is first. */
  private static Specification<AuditLine> before(AuditLine last) {
    return (line, query, is) -> {
      Path<Instant> happenedAt = line.get("happenedAt");
      return is.or(
          is.lessThan(happenedAt, last.happenedAt()),
          is.and(is.equal(happenedAt, last.happenedAt()), is.lessThan(line.get("id"), last.id())));
    };
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
