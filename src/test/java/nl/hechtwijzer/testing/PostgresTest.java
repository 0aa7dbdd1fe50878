package nl.hechtwijzer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/** As {@link RepositoryTest}, on a real PostgreSQL that needs no installation. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WholeApplication
@ContextConfiguration(initializers = EmbeddedPostgresDatabase.class)
@Transactional
public @interface PostgresTest {}
