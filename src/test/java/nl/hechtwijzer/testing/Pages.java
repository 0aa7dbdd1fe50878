package nl.hechtwijzer.testing;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;

/** Fetches pages as a browser does and hands their HTML over for reading. */
public class Pages {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

  private final MockMvc mockMvc;
  private final SignedIn signedIn;
  private final RequestPostProcessor visitor;

  @Autowired
  Pages(MockMvc mockMvc, SignedIn signedIn) {
    this(mockMvc, signedIn, request -> request);
  }

  private Pages(MockMvc mockMvc, SignedIn signedIn, RequestPostProcessor visitor) {
    this.mockMvc = mockMvc;
    this.signedIn = signedIn;
    this.visitor = visitor;
  }

  /** The same pages as the person who has this role sees them. */
  public Pages as(Role role) {
    return new Pages(mockMvc, signedIn, signedIn.as(role));
  }

  /** The same pages as this person sees them. */
  public Pages as(SignedInPerson person) {
    return new Pages(mockMvc, signedIn, signedIn.as(person));
  }

  /** What a form that is sent to this address is answered, with the token that a form has. */
  public MockHttpServletResponse post(String url, MultiValueMap<String, String> fields) {
    MvcResult result = perform(sent(url, fields));
    String onward = result.getResponse().getForwardedUrl();
    // A web server goes on to the page that is to answer instead, and MockMvc does not.
    return onward == null
        ? result.getResponse()
        : perform(sent(onward, fields).with(request -> onward(request, result))).getResponse();
  }

  private MockHttpServletRequestBuilder sent(String url, MultiValueMap<String, String> fields) {
    return MockMvcRequestBuilders.post(URI.create(url))
        .params(fields)
        .accept(MediaType.TEXT_HTML)
        .locale(DUTCH)
        .with(visitor)
        .with(SecurityMockMvcRequestPostProcessors.csrf());
  }

  private static MockHttpServletRequest onward(MockHttpServletRequest request, MvcResult from) {
    Collections.list(from.getRequest().getAttributeNames()).stream()
        .filter(name -> name.startsWith("nl.hechtwijzer."))
        .forEach(name -> request.setAttribute(name, from.getRequest().getAttribute(name)));
    return request;
  }

  /** The page at this address, query included. */
  public Document get(String url) {
    return get(url, HttpStatus.OK);
  }

  /** The page that comes with this status, such as the one that says that nothing was found. */
  public Document get(String url, HttpStatus expected) {
    MockHttpServletResponse response = fetch(url);
    if (response.getStatus() != expected.value()) {
      throw new AssertionError(
          url + " answered " + response.getStatus() + " and not " + expected.value());
    }
    return Jsoup.parse(text(response), "http://localhost" + url);
  }

  private MockHttpServletResponse fetch(String url) {
    MvcResult result = perform(asked(url));
    MockHttpServletResponse response = result.getResponse();
    // A refusal without a page: a web server goes on to fetch the one for errors, and MockMvc does
    // not.
    boolean pageIsElsewhere =
        response.getStatus() >= 400 && response.getContentAsByteArray().length == 0;
    return pageIsElsewhere
        ? perform(asked("/error").with(request -> asError(request, result))).getResponse()
        : response;
  }

  private MockHttpServletRequestBuilder asked(String url) {
    return MockMvcRequestBuilders.get(URI.create(url))
        .accept(MediaType.TEXT_HTML)
        .locale(DUTCH)
        .with(visitor);
  }

  private static MockHttpServletRequest asError(MockHttpServletRequest request, MvcResult refused) {
    request.setDispatcherType(DispatcherType.ERROR);
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, refused.getResponse().getStatus());
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, refused.getRequest().getRequestURI());
    request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, refused.getResolvedException());
    return request;
  }

  private MvcResult perform(RequestBuilder request) {
    try {
      return mockMvc.perform(request).andReturn();
    } catch (Exception e) {
      throw new AssertionError("The request failed", e);
    }
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
