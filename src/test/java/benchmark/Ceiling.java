package benchmark;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * The least that Spring MVC can do: a constant text of 20 KB. What Hechtwijzer costs is given as so
 * many times this. It stands outside {@code nl.hechtwijzer}, where the application would find it.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
public class Ceiling {

  /** Starts it, on the port that the arguments give. */
  public static void main(String[] arguments) {
    SpringApplication application = new SpringApplication(Ceiling.class);
    // The settings of Hechtwijzer lie on the same class path.
    application.setDefaultProperties(Map.of("spring.config.location", "optional:classpath:/none/"));
    application.run(arguments);
  }

  /** Answers always the same. */
  @Controller
  static class ConstantText {

    private static final String TEXT = "<p>".repeat(6_667);

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String text() {
      return TEXT;
    }
  }
}
