// The honest sentence under what was read or written: how sure the machine is, or what would help.
import Kiosk
import Kiosk.Bridge

Honest {
    required property Demo demo
    readonly property Lines read: demo.results.lines

    text: demo.panel === "text" && read.strange ? qsTr("Much is doubtful: is this printed Vietnamese?")
    : demo.panel === "readings" || read.count > 0 || read.stamp !== "" ? qsTr("Dotted words: the machine isn't sure.")
    : qsTr("No print is seen. Hold the page flat, near and in the light.")
}
