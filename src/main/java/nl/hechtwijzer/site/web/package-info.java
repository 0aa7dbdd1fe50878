/** The home page, the statements about the site, what machines read of it, and its errors. */
@NullMarked
package nl.hechtwijzer.site.web;

import org.jspecify.annotations.NullMarked;
