package nl.hechtwijzer.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.hechtwijzer.account.Role;
import nl.hechtwijzer.account.SignedInPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People for tests, who exist in the database as soon as they are asked for: one for each role, and
 * more by name.
 *
 * <pre>
 *   signedIn.as(page, Role.EDITOR);                            // in the browser, through /inloggen
 *   mockMvc.perform(get("/beheer").with(signedIn.as(Role.EDITOR)));
 *   mockMvc.perform(post(url).with(signedIn.as(Role.EDITOR)).with(csrf()));
 *   SignedInPerson second = signedIn.person("tweede-redacteur", Role.EDITOR);
 * </pre>
 */
public class SignedIn {

  /** Of every person made here. */
  public static final String PASSWORD = "vier losse woorden samen";

  private final JdbcClient database;
  private final PasswordEncoder encoder;
  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  SignedIn(JdbcClient database, PasswordEncoder encoder) {
    this.database = database;
    this.encoder = encoder;
  }

  /** The person who has this role in tests. */
  public SignedInPerson person(Role role) {
    return person(nameOf(role), role);
  }

  /** A person who signs in with this name. */
  public SignedInPerson person(String signInName, Role role) {
    return find(signInName, role)
        .orElseGet(
            () -> {
              add(signInName, role);
              return find(signInName, role).orElseThrow();
            });
  }

  /** Makes a request that of the person with this role; a change also needs {@code csrf()}. */
  public RequestPostProcessor as(Role role) {
    return as(person(role));
  }

  /** Makes a request that of this person. */
  public RequestPostProcessor as(SignedInPerson person) {
    RequestPostProcessor signedIn =
        SecurityMockMvcRequestPostProcessors.authentication(authentication(person));
    return request -> {
      // Spring Security sees addresses without their language; its help for tests looks here for
      // the filters that will see the request.
      String address = request.getRequestURI();
      request.setRequestURI(address.replaceFirst("^/en(?=/)", ""));
      MockHttpServletRequest known = signedIn.postProcessRequest(request);
      known.setRequestURI(address);
      return known;
    };
  }

  /** Signs in on the sign-in page as the person with this role. */
  public void as(Page page, Role role) {
    person(role);
    as(page, nameOf(role));
  }

  /** Signs in on the sign-in page as someone made here before. */
  public void as(Page page, String signInName) {
    page.navigate("/inloggen");
    page.getByLabel("Naam of e-mailadres").fill(signInName);
    page.getByLabel("Wachtwoord").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen").setExact(true))
        .click();
    page.waitForURL("**/beheer");
  }

  /** The name to sign in with of the person who has this role. */
  public static String nameOf(Role role) {
    return switch (role) {
      case EDITOR -> "test-redacteur";
      case CHIEF_EDITOR -> "test-eindredacteur";
      case ADMINISTRATOR -> "test-beheerder";
    };
  }

  /** As it stands in the security context of someone who is signed in. */
  public static Authentication authentication(SignedInPerson person) {
    return UsernamePasswordAuthenticationToken.authenticated(
        person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
  }

  private Optional<SignedInPerson> find(String signInName, Role role) {
    return database
        .sql("select id, display_name from person where sign_in_name = :name and role = :role")
        .param("name", signInName)
        .param("role", role.name())
        .query((row, number) -> new SignedInPerson(row.getLong(1), row.getString(2), role))
        .optional();
  }

  private void add(String signInName, Role role) {
    database
        .sql(
            """
            insert into person (id, sign_in_name, display_name, role, password_hash, must_change_password, created_at)
            values (:id, :name, :displayName, :role, :hash, false, :now)
            """)
        .param("id", nextId())
        .param("name", signInName)
        .param("displayName", signInName)
        .param("role", role.name())
        .param("hash", hashes.computeIfAbsent(PASSWORD, encoder::encode))
        .param("now", Instant.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Far beyond what the application itself hands out. */
  private long nextId() {
    return database
        .sql("select coalesce(max(id), 1000000) + 1 from person where id > 1000000")
        .query(Long.class)
        .single();
  }
}
