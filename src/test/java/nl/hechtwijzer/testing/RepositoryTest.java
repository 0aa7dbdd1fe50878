package nl.hechtwijzer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of repositories and use cases on the migrated H2. Everything of the application can be
 * injected, and also {@code TestEntityManager} and {@link SqlStatements}. Each test is rolled back;
 * flush and clear the entity manager to see what the database holds.
 *
 * <p>To hold the same tests against PostgreSQL, put them in an abstract class and extend it twice,
 * once with this annotation and once with {@link PostgresTest}. Say {@code @Transactional} on the
 * abstract class too: Spring looks for it where the test method stands, not on the class that runs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WholeApplication
@ContextConfiguration(initializers = InMemoryH2.class)
@Transactional
public @interface RepositoryTest {}
