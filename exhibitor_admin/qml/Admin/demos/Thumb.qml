// A small picture; where there is none, an icon on lacquer.
import QtQuick
import Admin
import Kiosk.Bridge

Rectangle {
    id: thumb

    property string source
    property string icon: "package"

    radius: 4
    color: Tokens.railRaised

    Icon {
        visible: !shown.ready
        anchors.centerIn: parent
        name: thumb.icon
        width: 24
        color: Tokens.railGold
    }
    Picture {
        id: shown

        anchors.fill: parent
        source: thumb.source
        radius: thumb.radius
    }
}
