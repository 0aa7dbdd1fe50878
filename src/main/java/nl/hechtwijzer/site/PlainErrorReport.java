package nl.hechtwijzer.site;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/**
 * The answer to what the server refuses before the application sees it, such as an address that
 * cannot be decoded. It tells nothing about the server, and shows the way back; a program that
 * asked the API gets a problem, as always.
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

  private final Problems problems;

  PlainErrorReport(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    int status = ofTheAsker(response.getStatus());
    try {
      SecurityHeaders.addTo(response);
      if (isApi(request, failure)) {
        problems.send(HttpStatusCode.valueOf(status), request, response);
        response.finishResponse();
        return;
      }
      PublicPageCaching.keepNowhere(response);
      response.setStatus(status);
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

  /** Of an address that could not be cut out of the request, only the refusal tells. */
  private static boolean isApi(Request request, @Nullable Throwable failure) {
    String refusal = failure == null ? null : failure.getMessage();
    return request.getRequestURI() == null
        ? refusal != null && refusal.contains("[/api/")
        : Problems.isApi(request);
  }

  /**
   * What the server calls not implemented, such as another version of HTTP, is a fault of whoever
   * asks for it: no stranger may make this look ill.
   */
  private static int ofTheAsker(int status) {
    return status == HttpStatus.NOT_IMPLEMENTED.value()
            || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED.value()
        ? HttpStatus.BAD_REQUEST.value()
        : status;
  }

  /** Puts this report in the place of Tomcat's own. */
  @Component
  static class Installed implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    Installed(Problems problems) {
      this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
      factory.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new PlainErrorReport(problems)));
    }
  }
}
