package nl.hechtwijzer.account;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Lines are only added and read. */
interface AuditLines extends Repository<AuditLine, Long> {

  AuditLine save(AuditLine line);

  /** From where this was done since then. */
  @Query("select distinct l.address from AuditLine l where l.act = :act and l.happenedAt > :since")
  List<String> addresses(String act, Instant since);

  Page<AuditLine> findAll(Specification<AuditLine> which, Pageable page);

  <S extends AuditLine, R> R findBy(
      Specification<AuditLine> which, Function<? super SpecificationFluentQuery<S>, R> how);

  @Query("select distinct l.act from AuditLine l order by l.act")
  List<String> acts();
}
