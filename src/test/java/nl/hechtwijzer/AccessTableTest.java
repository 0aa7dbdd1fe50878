package nl.hechtwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.testing.PageTest;
import nl.hechtwijzer.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open what. The table says it for every route that there is; a route that is not in it
 * fails here until somebody has decided.
 */
@PageTest
class AccessTableTest {

  private static final Path TABLE = Path.of("src/test/resources/nl/hechtwijzer/access.txt");
  private static final List<Optional<Role>> VISITORS =
      Stream.concat(Stream.of(Optional.<Role>empty()), Stream.of(Role.values()).map(Optional::of))
          .toList();

  @Autowired private MockMvc mockMvc;
  @Autowired private SignedIn signedIn;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  /** One line: a route, and the least role that it is open to; none for everyone. */
  private record Route(String method, String path, Optional<Role> role) {

    String name() {
      return method + " " + path;
    }

    boolean changes() {
      return !method.equals("GET");
    }

    boolean isOpenTo(Optional<Role> visitor) {
      return role.isEmpty() || visitor.filter(who -> who.mayActAs(role.get())).isPresent();
    }
  }

  @Test
  void decidesAboutEveryRouteThatThereIs() {
    Set<String> decided = new TreeSet<>(table().stream().map(Route::name).toList());

    assertThat(decided).as("the routes in " + TABLE).isEqualTo(routes());
  }

  @Test
  void opensEachRouteToWhomTheTableSaysAndToNobodyElse() {
    List<String> wrong = new ArrayList<>();
    for (Route route : table()) {
      for (Optional<Role> visitor : VISITORS) {
        boolean open = isOpen(route, visitor);
        if (open != route.isOpenTo(visitor)) {
          wrong.add(route.name() + (open ? " is open to " : " is closed to ") + visitor);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void refusesEveryChangeWithoutToken() {
    List<Route> changes = table().stream().filter(Route::changes).toList();

    assertThat(changes).isNotEmpty();
    for (Route route : changes) {
      MockHttpServletResponse answer =
          answer(asked(route).with(signedIn.as(Role.ADMINISTRATOR)).with(csrf().useInvalidToken()));
      assertThat(answer.getStatus()).as(route.name()).isEqualTo(HttpStatus.FORBIDDEN.value());
    }
  }

  @Test
  void letsNothingBehindTheSignInBeKept() {
    for (Route route : table()) {
      if (route.path().startsWith("/beheer") || route.path().startsWith("/inloggen")) {
        for (Optional<Role> visitor : VISITORS) {
          assertThat(answer(asked(route, visitor)).getHeader(HttpHeaders.CACHE_CONTROL))
              .as(route.name() + " for " + visitor)
              .isEqualTo("no-store");
        }
      }
    }
  }

  @Test
  void setsNoCookieOutsideTheWorkplace() {
    for (Route route : table()) {
      if (!route.path().startsWith("/beheer") && !route.path().startsWith("/inloggen")) {
        assertThat(route.changes()).as(route.name() + " changes something").isFalse();
        assertThat(answer(asked(route, Optional.of(Role.EDITOR))).getHeader(HttpHeaders.SET_COOKIE))
            .as(route.name())
            .isNull();
      }
    }
  }

  private boolean isOpen(Route route, Optional<Role> visitor) {
    MockHttpServletResponse answer = answer(asked(route, visitor));
    String location = answer.getHeader(HttpHeaders.LOCATION);
    boolean toSignIn = location != null && location.contains("/inloggen?naar=");
    return !toSignIn
        && answer.getStatus() != HttpStatus.UNAUTHORIZED.value()
        && answer.getStatus() != HttpStatus.FORBIDDEN.value();
  }

  private MockHttpServletRequestBuilder asked(Route route, Optional<Role> visitor) {
    MockHttpServletRequestBuilder asked = asked(route);
    visitor.ifPresent(role -> asked.with(signedIn.as(role)));
    return route.changes() ? asked.with(csrf()) : asked;
  }

  /** Asks for what does not exist where the route leaves room, so nothing is changed by it. */
  private static MockHttpServletRequestBuilder asked(Route route) {
    String path =
        route
            .path()
            .replaceAll("\\{\\*[^}]+}", "/x")
            .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "987654321")
            .replace("/**", "/x");
    return request(HttpMethod.valueOf(route.method()), URI.create(path))
        .accept(MediaType.TEXT_HTML, MediaType.ALL);
  }

  /** What fails further on is no answer; only the page of errors itself may say that it failed. */
  private MockHttpServletResponse answer(MockHttpServletRequestBuilder asked) {
    MockHttpServletRequest request = asked.buildRequest(new MockServletContext());
    String route = request.getMethod() + " " + request.getRequestURI();
    try {
      MockHttpServletResponse answer = mockMvc.perform(asked).andReturn().getResponse();
      if (!request.getRequestURI().equals("/error")) {
        assertThat(answer.getStatus())
            .as(route)
            .isLessThan(HttpStatus.INTERNAL_SERVER_ERROR.value());
      }
      return answer;
    } catch (Exception failed) {
      throw new AssertionError("No answer to " + route, failed);
    }
  }

  private Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
      Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
      for (String path : mapping.getPatternValues()) {
        if (methods.isEmpty()) {
          routes.add("GET " + path);
        }
        methods.forEach(method -> routes.add(method + " " + path));
      }
    }
    return routes;
  }

  private static List<Route> table() {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\\s+", -1))
          .map(line -> new Route(line[0], line[1], role(line[2])))
          .toList();
    } catch (IOException e) {
      throw new AssertionError("There is no table of access", e);
    }
  }

  private static Optional<Role> role(String word) {
    return word.equals("everyone")
        ? Optional.empty()
        : Optional.of(Role.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)));
  }
}
