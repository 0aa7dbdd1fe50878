package nl.hechtwijzer.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import nl.hechtwijzer.account.SignIn;
import nl.hechtwijzer.site.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers a password that did not lead on, the same wherever one is asked. */
@Component
class PasswordAnswers {

  private final Clock clock;

  PasswordAnswers(Clock clock) {
    this.clock = clock;
  }

  /**
   * Gives the answer its status.
   *
   * @param wrong the message key for a password that is not the right one
   * @return what the person is to do, in words; nothing when the password was right
   */
  @Nullable String to(
      SignIn.Outcome outcome, HttpServletResponse response, String wrong, Wording wording) {
    if (outcome instanceof SignIn.Wait wait) {
      Duration left = Waiting.until(wait.until(), clock);
      comeBack(response, HttpStatus.TOO_MANY_REQUESTS, left);
      return Waiting.words(left, wording);
    }
    if (outcome instanceof SignIn.Busy busy) {
      comeBack(response, HttpStatus.SERVICE_UNAVAILABLE, busy.tryAgainAfter());
      return wording.text("account.busy", busy.tryAgainAfter().toSeconds());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    if (outcome instanceof SignIn.NoPassword) {
      return wording.text("account.password.none");
    }
    return outcome instanceof SignIn.Refused ? wording.text(wrong) : null;
  }

  private static void comeBack(HttpServletResponse response, HttpStatus status, Duration after) {
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds()));
  }
}
