// Turns the pages of a list: back, where we are, on.
import QtQuick
import Kiosk

Row {
    id: turner

    property int page
    property int pages

    signal turned(int by)

    spacing: Theme.gap

    Button {
        icon: "chevron-left"
        name: qsTr("Previous page")
        enabled: turner.page > 0
        onClicked: turner.turned(-1)
    }
    Words {
        width: Math.max(8 * Theme.u, implicitWidth)
        text: (turner.page + 1) + " / " + turner.pages
        style: "label"
        color: Theme.text3
        horizontalAlignment: Text.AlignHCenter
        anchors.verticalCenter: parent.verticalCenter
    }
    Button {
        icon: "chevron-right"
        name: qsTr("Next page")
        enabled: turner.page < turner.pages - 1
        onClicked: turner.turned(1)
    }
}
