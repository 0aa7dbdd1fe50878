package nl.hechtwijzer.editing.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.hechtwijzer.account.SignedInPerson;
import nl.hechtwijzer.editing.Author;
import nl.hechtwijzer.site.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** Who asks for a page, in which language, and what it is answered with. */
record Visit(SignedInPerson person, Wording wording, Model model, HttpServletResponse response) {

  Author author() {
    return Author.of(person);
  }

  /** Answers with a page that says why nothing was done. */
  void refuse(HttpStatus status) {
    response.setStatus(status.value());
  }
}
