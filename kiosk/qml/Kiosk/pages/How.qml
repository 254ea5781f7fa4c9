// How the open demo works: three steps, where the model is wrong, and the facts.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property How how

    signal back
    signal failTouched
    signal languageTouched
    signal accessTouched

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Scroller {
        id: told

        x: Theme.margin
        y: 5.6 * Theme.u
        width: Theme.portrait ? page.width - 2 * x : page.width - panel.width - x - 5 * Theme.u
        height: Math.min(length, Theme.portrait ? 0.6 * page.height : dock.y - y - 2 * Theme.u)

        Words {
            text: [page.how.title, page.how.exhibitor].join(", ")
            style: "small"
        }
        Item { width: 1; height: 0.4 * Theme.u }
        Words {
            id: heading

            width: parent.width
            text: qsTr("How does the machine do it?")
            style: "h1"
            Accessible.role: Accessible.Heading
        }
        Item { width: 1; height: 3 * Theme.u }
        Repeater {
            model: page.how.steps

            HowStep {
                required property var model
                required property int index

                width: told.width
                number: index + 1
                title: model.title
                text: model.text
                picture: model.picture
            }
        }
        Rectangle { width: parent.width; height: Theme.stroke.hairline; color: Theme.hairline }
    }
    HowPanel {
        id: panel

        how: page.how
        anchors {
            top: parent.top
            topMargin: Theme.portrait ? told.y + told.height + 4 * Theme.u : 0
            right: parent.right
            bottom: dock.top
        }
        width: Theme.portrait ? page.width : 66 * Theme.u
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        Button {
            Layout.fillWidth: Theme.portrait && Theme.largeType
            icon: "arrow-left"
            text: qsTr("Back")
            onClicked: page.back()
        }
        Item { visible: !Theme.portrait || !Theme.largeType; Layout.fillWidth: true }
        AccessButton { onClicked: page.accessTouched() }
        Button { icon: "languages"; name: qsTr("Language"); onClicked: page.languageTouched() }
        Button {
            visible: page.how.failing >= 0
            Layout.fillWidth: Theme.portrait && Theme.largeType
            kind: "main"
            icon: "play"
            text: qsTr("Try to make it fail")
            onClicked: page.failTouched()
        }
    }
}
