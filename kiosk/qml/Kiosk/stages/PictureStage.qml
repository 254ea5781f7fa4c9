// A picture and what lies on it; where the demo wants a pen, a finger draws on it.
import QtQuick
import Kiosk
import Kiosk.Bridge

Item {
    id: view

    required property Demo demo
    readonly property rect pictureRect: stage.pictureRect
    readonly property bool drawing: demo.pen && demo.source === "own"

    Stage {
        id: stage

        anchors.fill: parent
        picture: view.demo.picture
        // A page must be read to its edges; elsewhere the middle is what counts.
        mostCrop: view.demo.overlay === "text-boxes" ? 0.08 : 1
        Accessible.role: Accessible.Graphic
        Accessible.name: view.demo.sourceName
    }
    DemoOverlay {
        anchors.fill: parent
        demo: view.demo
        pictureRect: stage.pictureRect
    }
    MouseArea {
        readonly property rect paper: stage.pictureRect

        anchors.fill: parent
        enabled: view.demo.pen
        preventStealing: true
        onPressed: mouse => {
            view.demo.takePen();
            view.demo.given.pad.down((mouse.x - paper.x) / paper.width, (mouse.y - paper.y) / paper.height);
        }
        onPositionChanged: mouse => view.demo.given.pad.move((mouse.x - paper.x) / paper.width, (mouse.y - paper.y) / paper.height)
        onReleased: view.demo.given.pad.up()
    }
    Words {
        visible: view.drawing && view.demo.given.pad.empty
        anchors.centerIn: parent
        text: qsTr("Draw here with your finger")
        style: "title"
        color: Theme.ink
    }
    Row {
        visible: view.drawing
        anchors { right: parent.right; bottom: parent.bottom; margins: 2.4 * Theme.u }
        spacing: Theme.gap

        Button {
            icon: "undo-2"
            text: qsTr("Undo")
            enabled: !view.demo.given.pad.empty
            onClicked: view.demo.given.pad.undo()
        }
        Button {
            icon: "eraser"
            text: qsTr("Clear")
            enabled: !view.demo.given.pad.empty
            onClicked: view.demo.given.pad.clear()
        }
    }
}
