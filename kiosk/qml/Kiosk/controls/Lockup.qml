// The event's logo, or the drum's star, beside its name in at most two lines.
import QtQuick
import Kiosk
import Kiosk.Bridge

Row {
    id: lockup

    property string name

    spacing: 1.6 * Theme.u

    Drawing {
        visible: Theme.logo === ""
        source: "motif/star"
        color: Theme.gold
        width: 6 * Theme.u
        height: width
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Emblem {
        id: logo

        visible: Theme.logo !== ""
        source: Theme.logo
        width: Math.min(6 * Theme.u * aspect, 16 * Theme.u)
        height: width / aspect
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Words {
        width: lockup.width - lockup.spacing - (logo.visible ? logo.width : 6 * Theme.u)
        text: lockup.name
        style: "small"
        size: 2.3 * Theme.u * Theme.textScale
        line: 1.3
        font.weight: Font.DemiBold
        color: Theme.text2
        maximumLineCount: 2
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
    }
}
