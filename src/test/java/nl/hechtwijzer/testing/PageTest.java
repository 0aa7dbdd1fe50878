package nl.hechtwijzer.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of pages as a visitor gets them: {@link Pages} for their HTML, {@code MockMvc} for
 * everything else about a request. Nothing is rolled back, so that what a page reads outside its
 * transaction fails here as it does in use; a test that writes cleans up.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WholeApplication
@ContextConfiguration(initializers = InMemoryH2.class)
public @interface PageTest {}
