package nl.hechtwijzer;

import nl.hechtwijzer.site.startup.ChecksBeforeStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Hechtwijzer, the catalogue of attachment interventions. */
// Signing in and its filters are set up in account, for the pages behind it alone.
@SpringBootApplication(
    exclude = {UserDetailsServiceAutoConfiguration.class, SecurityFilterAutoConfiguration.class})
@ConfigurationPropertiesScan
@EnableScheduling
public class HechtwijzerApplication {

  public static void main(String[] args) {
    SpringApplication application = new SpringApplication(HechtwijzerApplication.class);
    application.addListeners(new ChecksBeforeStart());
    application.run(args);
  }
}
