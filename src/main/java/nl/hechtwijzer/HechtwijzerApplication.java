package nl.hechtwijzer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Hechtwijzer, the catalogue of attachment interventions. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class HechtwijzerApplication {

  public static void main(String[] args) {
    SpringApplication.run(HechtwijzerApplication.class, args);
  }
}
