// The themes that have demos: a column in landscape; in portrait a row that is dragged where it is too long.
pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

ListView {
    id: list

    signal chosen(string theme)

    height: Theme.portrait ? Math.max(8.4 * Theme.u, Theme.controlSize) : contentHeight
    orientation: Theme.portrait ? ListView.Horizontal : ListView.Vertical
    spacing: Theme.portrait ? Theme.gap : 1.8 * Theme.u
    interactive: Theme.portrait && contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List

    delegate: ThemeRow {
        required property var model

        width: Theme.portrait ? implicitWidth : list.width
        name: model.name
        icon: model.icon
        count: model.count
        chosen: model.chosen
        onClicked: list.chosen(model.id)
    }
}
