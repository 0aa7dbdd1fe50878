package nl.hechtwijzer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in a real browser against the running application. A test method takes a Playwright {@code
 * Page} (or {@code BrowserContext}) of its own, whose addresses start at the application: {@code
 * page.navigate("/interventies")}. How the visitor browses is said by {@link Browsing}. Without any
 * browser the tests are reported as skipped, with the reason.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = InMemoryH2.class)
@Import({SignedIn.class, HeldForms.class})
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
