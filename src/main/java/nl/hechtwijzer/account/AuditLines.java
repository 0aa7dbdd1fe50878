package nl.hechtwijzer.account;

import org.springframework.data.repository.Repository;

/** Lines are only added. */
interface AuditLines extends Repository<AuditLine, Long> {

  AuditLine save(AuditLine line);
}
