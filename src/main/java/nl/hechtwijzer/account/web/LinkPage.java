package nl.hechtwijzer.account.web;

/**
 * A one-time link, told once.
 *
 * @param name of the person it is for
 * @param personUrl the page of that person
 * @param url the link itself, in full
 * @param until from when it does not work any more, in words
 */
record LinkPage(String name, String personUrl, String url, String until) {}
