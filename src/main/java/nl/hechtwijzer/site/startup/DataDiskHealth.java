package nl.hechtwijzer.site.startup;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Watches the disk that holds the data, instead of the one that the application happens to be
 * started on.
 */
@Component("diskSpaceHealthIndicator")
class DataDiskHealth extends DiskSpaceHealthIndicator {

  DataDiskHealth(@Value("${spring.datasource.url:}") String databaseUrl) {
    super(
        DatabaseFile.of(databaseUrl).map(DatabaseFile::folder).orElse(Path.of(".")).toFile(),
        DataSize.ofMegabytes(10));
  }
}
