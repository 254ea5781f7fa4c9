// One icon of the set, drawn once at its size in the colour of the text beside it.
import QtQuick
import Kiosk
import Kiosk.Bridge

Drawing {
    property string name

    source: name ? "icons/" + name : ""
    color: Theme.text
    stroke: width < 3.1 * Theme.u ? 2.25 : 2
    implicitWidth: 3.2 * Theme.u * Theme.textScale
    implicitHeight: width
    Accessible.ignored: true
}
