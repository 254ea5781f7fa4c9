// The honest sentence under what was read: how sure it is, or what would help.
import Kiosk
import Kiosk.Bridge

Honest {
    required property Lines read

    text: read.strange ? qsTr("Much is doubtful: is this printed Vietnamese?")
    : read.count > 0 || read.stamp !== "" ? qsTr("Dotted words: the machine isn't sure.")
    : qsTr("No print is seen. Hold the page flat, near and in the light.")
}
