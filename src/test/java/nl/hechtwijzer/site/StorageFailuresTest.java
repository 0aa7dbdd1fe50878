package nl.hechtwijzer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import nl.hechtwijzer.testing.PageTest;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What is answered when the database fails as H2 and PostgreSQL were seen to fail; a disk that is
 * really full: src/docs/faults.md.
 */
@PageTest
class StorageFailuresTest {

  private static final String SAVE = "/beheer/concepten/1";

  @Autowired private MockMvc mockMvc;

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatWasTyped() throws Exception {
    Document page = page(h2(ErrorCode.IO_EXCEPTION_2, "No space left on device"));

    assertThat(page.select("h1").text()).isEqualTo("De schijf van de server is vol");
    assertThat(page.select("main form").attr("action")).isEqualTo(SAVE);
    assertThat(page.select("main form [name=doel]").val()).isEqualTo("rust <b>\nen regelmaat");
    assertThat(page.select("main form [name=_csrf]").val()).isEqualTo("token");
    assertThat(page.select("main form [name=_once]").val()).isEqualTo("key");
    assertThat(page.select("main form [name=wachtwoord]")).isEmpty();
  }

  @Test
  void saysSoOfTheDiskOfAnotherServer() throws Exception {
    assertThat(page(new SQLException("could not extend file", "53100")).select("h1").text())
        .isEqualTo("De schijf van de server is vol");
  }

  @Test
  void saysThatTheDataCannotBeReached() throws Exception {
    assertThat(page(h2(ErrorCode.DATABASE_IS_CLOSED, "")).select("h1").text())
        .isEqualTo("We kunnen even niet bij de gegevens");
    assertThat(page(new SQLException("refused", "08001")).select("h1").text())
        .isEqualTo("We kunnen even niet bij de gegevens");
  }

  @Test
  void leavesOtherFailuresToOthers() {
    assertThatThrownBy(() -> answer(request(), new SQLException("a duplicate", "23505")))
        .isInstanceOf(ServletException.class);
    assertThatThrownBy(() -> answer(request(), new SQLException("a lock", "40001")))
        .isInstanceOf(ServletException.class);
  }

  private static SQLException h2(int code, String reason) {
    return DbException.get(code, new IOException(reason), reason, reason).getSQLException();
  }

  private static MockHttpServletRequest request() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", SAVE);
    request.addParameter("doel", "rust <b>\nen regelmaat");
    request.addParameter("wachtwoord", "geheim");
    request.addParameter("_csrf", "token");
    request.addParameter("_once", "key");
    return request;
  }

  private static MockHttpServletResponse answer(
      MockHttpServletRequest request, SQLException failure) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    response.setHeader("ETag", "W/\"1\"");
    FilterChain failing =
        (asked, answered) -> {
          throw new ServletException(
              new DataAccessResourceFailureException("Could not save", failure));
        };
    new StorageFailures().doFilter(request, response, failing);
    return response;
  }

  /** The page that a web server asks for after the failure, with the request as it was. */
  private Document page(SQLException failure) throws Exception {
    MockHttpServletRequest request = request();
    MockHttpServletResponse answer = answer(request, failure);
    assertThat(answer.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
    assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
    assertThat(answer.getHeader("ETag")).isNull();

    byte[] html =
        mockMvc
            .perform(
                MockMvcRequestBuilders.get("/error")
                    .accept("text/html")
                    .params(parameters(request))
                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, answer.getStatus())
                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, SAVE)
                    .requestAttr(RequestDispatcher.ERROR_METHOD, "POST")
                    .requestAttr(
                        StorageFailure.class.getName(),
                        request.getAttribute(StorageFailure.class.getName()))
                    .with(
                        sent -> {
                          sent.setDispatcherType(DispatcherType.ERROR);
                          return sent;
                        }))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  private static MultiValueMap<String, String> parameters(MockHttpServletRequest request) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.add(name, values[0]));
    return parameters;
  }
}
