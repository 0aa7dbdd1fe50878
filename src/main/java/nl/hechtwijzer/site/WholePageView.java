package nl.hechtwijzer.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.view.ThymeleafView;

/**
 * Renders a page into memory and sends it when it is whole: a page that fails halfway becomes an
 * error page with the right status, never half a page with {@code 200}.
 */
class WholePageView extends ThymeleafView {

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    Page page = new Page(response);
    super.render(model, request, page);
    page.send();
  }

  private static final class Page extends HttpServletResponseWrapper {

    private final PageWriter writer = new PageWriter();

    Page(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    void send() throws IOException {
      writer.writeTo(getResponse().getOutputStream());
    }
  }
}
