package nl.hechtwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInKeyTest {

  @Test
  void countsANetworkOfIpv6AsOneAddressHoweverItIsWritten() {
    assertThat(SignInKey.ofAddress("2a02:a210::1:2:3:4"))
        .isEqualTo(SignInKey.ofAddress("2a02:a210:0:0:ffff:2:3:5"))
        .isNotEqualTo(SignInKey.ofAddress("2a02:a210:0:1:1:2:3:4"));
  }

  @Test
  void countsAnAddressOfIpv4ByItselfAlsoWithinIpv6() {
    assertThat(SignInKey.ofAddress("192.0.2.1"))
        .isEqualTo(SignInKey.ofAddress("::ffff:192.0.2.1"))
        .isNotEqualTo(SignInKey.ofAddress("192.0.2.2"));
  }

  @Test
  void countsWhatIsNoAddressAsItIs() {
    assertThat(SignInKey.ofAddress("")).isNotEqualTo(SignInKey.ofAddress("unix:"));
  }
}
