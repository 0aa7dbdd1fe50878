package nl.hechtwijzer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jpa.test.autoconfigure.AutoConfigureTestEntityManager;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole application without its web server. All tests on the same database share one running
 * application, which starts once: slices start faster, but each combination of them starts again.
 * It notices at once what a test publishes, and leaves it to the test to look after the index.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
    properties = {"hechtwijzer.catalogue.check-every=50ms", "hechtwijzer.search.check-every=1h"})
@AutoConfigureMockMvc
@AutoConfigureTestEntityManager
@Import({SqlStatements.class, SignedIn.class, Pages.class})
@interface WholeApplication {}
