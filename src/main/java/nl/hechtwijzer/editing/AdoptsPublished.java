package nl.hechtwijzer.editing;
