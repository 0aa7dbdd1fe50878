package nl.hechtwijzer.site;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The answer to what the server refuses before the application sees it, such as an address that
 * cannot be decoded. It tells nothing about the server, and shows the way back.
 */
public class PlainErrorReport extends ErrorReportValve {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="nl">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Hechtwijzer</title></head>
      <body>
      <h1>Dit adres klopt niet</h1>
      <p>We kunnen deze vraag niet lezen (fout %1$d). <a href="/">Naar de voorpagina</a></p>
      <p lang="en">We cannot read this request (error %1$d). <a href="/en/">To the home page</a></p>
      </body>
      </html>
      """;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      SecurityHeaders.addTo(response);
      response.setHeader("Cache-Control", "no-store");
      response.setContentType("text/html");
      response.setCharacterEncoding("UTF-8");
      Writer body = response.getReporter();
      if (body != null) {
        body.write(PAGE.formatted(status));
        response.finishResponse();
      }
    } catch (IOException gone) {
      getContainer().getLogger().debug("Nobody to tell about an error", gone);
    }
  }

  /** Puts this report in the place of Tomcat's own. */
  @Component
  static class Installed implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
      factory.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new PlainErrorReport()));
    }
  }
}
