// One icon of the set, drawn once at its size in the colour of the text beside it.
import Kiosk.Bridge
import QtQuick
import Admin

Drawing {
    property string name

    source: name ? "icons/" + name : ""
    color: Tokens.text
    stroke: 2
    implicitWidth: Tokens.icon
    implicitHeight: width
    Accessible.ignored: true
}
